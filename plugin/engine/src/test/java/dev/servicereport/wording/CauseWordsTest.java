package dev.servicereport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "－",
                "調査中",
                "（調査中）",
                "調査中。",
                "現在調査中",
                "原因調査中",
                "確認中",
                "不明",
                "原因不明",
                "根本原因は不明",
                "究明中です。",
                "未定",
                "特定できず",
                "原因を特定できなかった。",
                "原因は分かっていない",
                "原因：調査中",
                "原因は調査中（ベンダーへ確認中）",
                "原因は、現在ベンダーにて調査中",
                "ベンダーへ確認中",
                "調査中のため、追って報告する",
                "未判明"
            })
    void noCauseIsTold(String cause) {
        assertThat(CauseWords.isKnown(cause)).isFalse();
    }

    /** What begins like it, but says why. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "故障",
                "不明な端末の接続による過負荷",
                "未定義の変数を参照した",
                "調査中の誤操作",
                "確認中に電源を切った",
                "原因は電池の劣化、交換時期は未定",
                "原因は設定の誤りと判明。再発防止策は検討中",
                "メモリーの故障（詳細は調査中）",
                "メモリーの故障。詳細は調査中",
                "不明確な手順書による誤操作"
            })
    void aCauseIsTold(String cause) {
        assertThat(CauseWords.isKnown(cause)).isTrue();
    }
}
