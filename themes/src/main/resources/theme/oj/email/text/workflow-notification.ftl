<#ftl output_format="plainText"><#include "/html/workflow-notification.ftl">
