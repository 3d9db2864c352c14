<#ftl output_format="plainText"><#include "/html/email-test.ftl">
