package gt.gob.oj.keycloak.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.Cui;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

class ClaimsTest {

    private static final Citizen ANA = new Citizen(new Cui("2032558520108"), new BirthDate(LocalDate.of(1990, 3, 27)));

    @Test
    void both_claims_are_written_unless_one_is_selected() {
        IDToken both = citizenToken("");
        assertThat(both.getOtherClaims()).containsEntry("cui", "2032558520108");
        assertThat(both.getBirthdate()).isEqualTo("1990-03-27");

        IDToken number = citizenToken("cui");
        assertThat(number.getOtherClaims()).containsEntry("cui", "2032558520108");
        assertThat(number.getBirthdate()).isNull();

        IDToken born = citizenToken("birthdate");
        assertThat(born.getOtherClaims()).isEmpty();
        assertThat(born.getBirthdate()).isEqualTo("1990-03-27");
    }

    @Test
    void status_claim_is_that_of_the_signed_in_person() {
        RealmModel realm = Stub.of(RealmModel.class).make();
        UserModel ana = Stub.of(UserModel.class).make();
        UserSessionModel signedIn = Stub.of(UserSessionModel.class)
                .with("getRealm", realm)
                .with("getUser", ana)
                .make();
        IDToken token = new IDToken();
        new IdentityStatusMapper(session -> (in, user) -> in.equals(realm) && user.equals(ana) ? "approved" : "none")
                .setClaim(
                        token,
                        mapper(Map.of()),
                        signedIn,
                        Stub.of(KeycloakSession.class).make(),
                        null);
        assertThat(token.getOtherClaims()).containsEntry("identity_status", "approved");
    }

    @Test
    void every_mapper_has_token_switches_and_the_citizen_mapper_a_claim_selection() {
        assertThat(names(new IdentityStatusMapper()))
                .contains("id.token.claim", "access.token.claim", "userinfo.token.claim")
                .doesNotContain("citizen.claims");
        assertThat(names(new CitizenClaimsMapper())).contains("id.token.claim", "citizen.claims");
        assertThat(new CitizenClaimsMapper().getConfigProperties().getLast().getOptions())
                .containsExactly("", "cui", "birthdate");
    }

    @Test
    void mappers_have_names_in_the_console() {
        assertThat(List.of(new CitizenClaimsMapper(), new IdentityStatusMapper()))
                .extracting(
                        AbstractOIDCProtocolMapper::getId,
                        AbstractOIDCProtocolMapper::getDisplayType,
                        AbstractOIDCProtocolMapper::getDisplayCategory)
                .containsExactly(
                        tuple("citizen-claims-mapper", "Citizen", "Token mapper"),
                        tuple("identity-status-mapper", "Identity status", "Token mapper"));
        assertThat(new CitizenClaimsMapper().getHelpText()).isNotEmpty();
        assertThat(new IdentityStatusMapper().getHelpText()).isNotEmpty();
    }

    private static IDToken citizenToken(String which) {
        IDToken token = new IDToken();
        CitizenClaimsMapper.write(token, which, ANA);
        return token;
    }

    private static List<String> names(AbstractOIDCProtocolMapper mapper) {
        return mapper.getConfigProperties().stream()
                .map(ProviderConfigProperty::getName)
                .toList();
    }

    private static ProtocolMapperModel mapper(Map<String, String> config) {
        ProtocolMapperModel mapper = new ProtocolMapperModel();
        mapper.setConfig(new HashMap<>(config));
        return mapper;
    }
}
