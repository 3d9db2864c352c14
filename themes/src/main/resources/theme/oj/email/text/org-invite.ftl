<#ftl output_format="plainText"><#include "/html/org-invite.ftl">
