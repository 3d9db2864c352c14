<#ftl output_format="plainText"><#include "/html/close-account.ftl">
