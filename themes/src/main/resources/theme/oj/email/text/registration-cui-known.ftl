<#ftl output_format="plainText"><#include "/html/registration-cui-known.ftl">
