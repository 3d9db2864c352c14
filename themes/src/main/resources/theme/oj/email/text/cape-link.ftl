<#ftl output_format="plainText"><#include "/html/cape-link.ftl">
