<#ftl output_format="plainText"><#include "/html/change-email-taken.ftl">
