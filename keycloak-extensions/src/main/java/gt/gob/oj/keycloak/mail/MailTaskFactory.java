package gt.gob.oj.keycloak.mail;

import gt.gob.oj.keycloak.PlainFactory;

/** The provider id is the kind of the task. */
public interface MailTaskFactory extends PlainFactory<MailTask> {}
