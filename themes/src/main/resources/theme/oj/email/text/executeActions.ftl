<#ftl output_format="plainText"><#include "/html/executeActions.ftl">
