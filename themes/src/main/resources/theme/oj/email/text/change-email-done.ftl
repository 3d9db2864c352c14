<#ftl output_format="plainText"><#include "/html/change-email-done.ftl">
