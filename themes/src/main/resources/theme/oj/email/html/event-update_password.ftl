<#import "/letter.ftl" as mail>
<@mail.eventNotice "eventUpdatePassword" />
