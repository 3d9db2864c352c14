package gt.gob.oj.journeys.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class InventedCuiTest {

    @RepeatedTest(20)
    void an_invented_cui_passes_the_check_of_a_real_one() {
        String cui = InventedCui.any();
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (i + 2) * (cui.charAt(i) - '0');
        }
        assertThat(cui).matches("\\d{13}");
        assertThat(sum % 11).isEqualTo(cui.charAt(8) - '0');
    }
}
