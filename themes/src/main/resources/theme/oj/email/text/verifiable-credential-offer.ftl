<#ftl output_format="plainText"><#include "/html/verifiable-credential-offer.ftl">
