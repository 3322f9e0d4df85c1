"""All rules, in the order of their codes: a tuple, written by hand.

A rule that is taken out leaves its code behind in RETIRED, so that it is never given to another.
"""

from corpus_tools.check.core import Rule
from corpus_tools.check.rules.chk import expired_waiver, unreadable, unused_waiver
from corpus_tools.check.rules.doc import (
    access_wall,
    cut_off,
    glued_sentences,
    placeholder,
    repeated_paragraphs,
    too_short,
    unbalanced_quotes,
    wrong_language,
)
from corpus_tools.check.rules.enc import (
    cut_character,
    declared_charset_wrong,
    inner_bom,
    legacy_encoding,
    mixed_encodings,
    nul_bytes,
    undecodable_bytes,
)
from corpus_tools.check.rules.fa import (
    detached_marks,
    doubled_joiner,
    lost_joiner,
    mixed_digits,
    presentation_forms,
    stray_joiner,
)
from corpus_tools.check.rules.meta import (
    address_date,
    address_site,
    ambiguous_date,
    date_before_web,
    future_date,
    glued_byline,
    no_date,
    no_title,
)
from corpus_tools.check.rules.moj import double, hopeless, lossy, repairable
from corpus_tools.check.rules.rel import unverified_version
from corpus_tools.check.rules.seg import (
    body_in_masthead,
    low_confidence,
    native_in_body,
    no_body,
    torn_paragraph,
    unknown_furniture,
)
from corpus_tools.check.rules.set import (
    encoding_drift,
    exact_duplicate,
    language_drift,
    length_drift,
    near_duplicate,
    repair_drift,
    same_address,
)
from corpus_tools.check.rules.uni import (
    confusable_letters,
    control_characters,
    invisible_characters,
    leftover_markup,
    line_separators,
    noncharacters,
    not_nfc,
    piled_marks,
    private_use,
    reordering_controls,
    replacement_character,
    stray_surrogates,
    stray_symbols,
    unassigned,
)

RULES: tuple[Rule, ...] = (
    unreadable.RULE,
    unused_waiver.RULE,
    expired_waiver.RULE,
    undecodable_bytes.RULE,
    mixed_encodings.RULE,
    declared_charset_wrong.RULE,
    inner_bom.RULE,
    nul_bytes.RULE,
    cut_character.RULE,
    legacy_encoding.RULE,
    repairable.RULE,
    lossy.RULE,
    hopeless.RULE,
    double.RULE,
    replacement_character.RULE,
    private_use.RULE,
    unassigned.RULE,
    noncharacters.RULE,
    reordering_controls.RULE,
    invisible_characters.RULE,
    confusable_letters.RULE,
    stray_surrogates.RULE,
    not_nfc.RULE,
    control_characters.RULE,
    piled_marks.RULE,
    line_separators.RULE,
    leftover_markup.RULE,
    stray_symbols.RULE,
    presentation_forms.RULE,
    doubled_joiner.RULE,
    stray_joiner.RULE,
    lost_joiner.RULE,
    mixed_digits.RULE,
    detached_marks.RULE,
    no_body.RULE,
    native_in_body.RULE,
    body_in_masthead.RULE,
    torn_paragraph.RULE,
    unknown_furniture.RULE,
    low_confidence.RULE,
    no_title.RULE,
    no_date.RULE,
    ambiguous_date.RULE,
    future_date.RULE,
    date_before_web.RULE,
    address_site.RULE,
    address_date.RULE,
    glued_byline.RULE,
    too_short.RULE,
    cut_off.RULE,
    unbalanced_quotes.RULE,
    repeated_paragraphs.RULE,
    wrong_language.RULE,
    placeholder.RULE,
    access_wall.RULE,
    glued_sentences.RULE,
    exact_duplicate.RULE,
    near_duplicate.RULE,
    same_address.RULE,
    length_drift.RULE,
    language_drift.RULE,
    encoding_drift.RULE,
    repair_drift.RULE,
    unverified_version.RULE,
)

RETIRED: frozenset[str] = frozenset()

BY_CODE: dict[str, Rule] = {rule.code: rule for rule in RULES}
