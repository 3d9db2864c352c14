<#ftl output_format="plainText"><#include "/html/email-update-confirmation.ftl">
