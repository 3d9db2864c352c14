<#ftl output_format="plainText"><#include "/html/identity-approved.ftl">
