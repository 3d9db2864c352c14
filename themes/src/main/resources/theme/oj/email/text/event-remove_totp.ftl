<#ftl output_format="plainText"><#include "/html/event-remove_totp.ftl">
