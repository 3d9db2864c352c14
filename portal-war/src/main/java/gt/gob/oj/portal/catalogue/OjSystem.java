package gt.gob.oj.portal.catalogue;

/**
 * A system of the judiciary that is reached by single sign-on.
 *
 * @param id also the client id at the identity server
 * @param address empty where the system is not connected
 */
public record OjSystem(String id, String address) {}
