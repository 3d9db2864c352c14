<#ftl output_format="plainText"><#include "/html/identity-step.ftl">
