<#ftl output_format="plainText"><#include "/html/event-login_error.ftl">
