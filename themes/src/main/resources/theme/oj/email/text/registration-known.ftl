<#ftl output_format="plainText"><#include "/html/registration-known.ftl">
