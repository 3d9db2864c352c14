<#ftl output_format="plainText"><#include "/html/change-email-code.ftl">
