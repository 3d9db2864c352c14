package gt.gob.oj.portal.catalogue;

/**
 * A system of the judiciary that is reached by single sign-on. The address is empty where the system is not connected;
 * the level is what it asks of a person: {@code correo} or {@code identidad}.
 */
public record OjSystem(String id, String address, String level) {}
