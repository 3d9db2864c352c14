<#ftl output_format="plainText"><#include "/html/event-user_disabled_by_temporary_lockout.ftl">
