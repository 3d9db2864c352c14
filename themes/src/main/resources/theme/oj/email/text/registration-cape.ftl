<#ftl output_format="plainText"><#include "/html/registration-cape.ftl">
