<#ftl output_format="plainText"><#include "/html/email-verification-with-code.ftl">
