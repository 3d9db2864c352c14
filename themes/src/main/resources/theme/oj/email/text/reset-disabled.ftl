<#ftl output_format="plainText"><#include "/html/reset-disabled.ftl">
