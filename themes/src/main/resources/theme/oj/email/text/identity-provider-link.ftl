<#ftl output_format="plainText"><#include "/html/identity-provider-link.ftl">
