/**
 * What every page is made of: layout, navigation, forms, tables, status, errors, print.
 *
 * <p><b>What it is for.</b> A page in Omtanke is a controller method that takes a {@link
 * se.omtanke.komponenter.Sida} as argument, gives it a heading and shows a JTE template: {@code
 * return sida.medRubrik("Utfall").visa("ekonomi/utfall", Map.of("tabell", tabell))}. The template
 * calls {@code @template.komponenter.sidlayout(sida = sida, innehall = @`…`)} and puts the parts of
 * this module inside: fields, tables, chips, notices. Everything works without scripts; the ES
 * modules add keyboard, autosave and the palette. No page holds an inline style or script, so that
 * {@link se.omtanke.komponenter.Innehallspolicy} can forbid them.
 *
 * <p><b>What it owns.</b> The templates under {@code src/main/jte/komponenter}, the style sheet,
 * font and ES modules under {@code src/main/frontend} (built into {@code static/tillgangar} with
 * content-hashed names), the message bundles' machinery, the error pages, and the cookies {@code
 * tema} and {@code sprak}. It owns no table and reads no database.
 *
 * <p><b>What modules above contribute.</b> Beans of {@link
 * se.omtanke.komponenter.Navigationsbidrag}, {@link se.omtanke.komponenter.Palettbidrag}, {@link
 * se.omtanke.komponenter.Feltolkare}, one {@link se.omtanke.komponenter.Sidhuvudkalla} that knows
 * who is signed in, and message files {@code texter/<module>_sv.properties} and {@code _en}.
 *
 * <p><b>What it listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> Nothing happens here: no client data is stored, neither on the server nor
 * in the browser. Drafts are kept by the module that serves {@code /utkast}.
 */
@NullMarked
package se.omtanke.komponenter;

import org.jspecify.annotations.NullMarked;
