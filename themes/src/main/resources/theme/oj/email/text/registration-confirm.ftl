<#ftl output_format="plainText"><#include "/html/registration-confirm.ftl">
