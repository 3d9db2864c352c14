<#ftl output_format="plainText"><#include "/html/reset-unknown.ftl">
