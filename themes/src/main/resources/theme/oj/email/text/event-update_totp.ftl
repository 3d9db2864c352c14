<#ftl output_format="plainText"><#include "/html/event-update_totp.ftl">
