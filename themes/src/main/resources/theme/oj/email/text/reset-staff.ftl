<#ftl output_format="plainText"><#include "/html/reset-staff.ftl">
