<#ftl output_format="plainText"><#include "/html/password-reset.ftl">
