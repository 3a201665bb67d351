package dev.servicereport.contract;

import org.jspecify.annotations.Nullable;

/**
 * What an invoice carries beside amounts (請求書の記載事項). It is shown in invoices alone.
 *
 * @param registration registration number of an issuer of qualified invoices, T and 13 digits (適格請求書発行事業者の登録番号); empty when
 *     none is given
 * @param account where to pay, or null: to be filled in by hand
 */
public record Billing(String registration, @Nullable Account account) {

    /** Nothing is given. */
    public static final Billing NONE = new Billing("", null);

    /**
     * Where to pay (振込先).
     *
     * @param bank 金融機関名
     * @param branch 支店名
     * @param kind 預金種別, as it is written
     * @param number 口座番号, digits
     * @param holder 口座名義
     */
    public record Account(String bank, String branch, String kind, String number, String holder) {}
}
