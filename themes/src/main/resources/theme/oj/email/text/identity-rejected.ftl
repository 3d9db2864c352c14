<#ftl output_format="plainText"><#include "/html/identity-rejected.ftl">
