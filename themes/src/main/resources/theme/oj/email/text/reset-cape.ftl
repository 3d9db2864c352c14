<#ftl output_format="plainText"><#include "/html/reset-cape.ftl">
