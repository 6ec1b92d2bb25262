-- The law's values. Every row has its source and the day on which it was checked; rows seeded here count
-- as known from the start, since nothing was computed before them.
--
-- A value that changes gets a new row with its own dates. A value that was wrong gets a new row with the
-- same start: the last one recorded counts.

create function seed_law(
  code text, category text, valid_from date, valid_to date, number numeric, unit text, source text)
returns void language sql as $$
  insert into law_parameter (code, category, valid_from, valid_to, number, unit, source, checked_on, recorded_at)
  values (code, category, valid_from, valid_to, number, unit, source, '2026-11-22', '1970-01-01T00:00:00Z')
$$;

create function seed_law_text(code text, category text, valid_from date, text text, source text)
returns void language sql as $$
  insert into law_parameter (code, category, valid_from, text, source, checked_on, recorded_at)
  values (code, category, valid_from, text, source, '2026-11-22', '1970-01-01T00:00:00Z')
$$;

-- Public holidays 2010 to 2035. The movable ones hang on Easter Sunday.
insert into law_holiday (day, zone, label, source, checked_on)
select make_date(year, month, day), zone, label, source, date '2026-11-22'
from generate_series(2010, 2035) as year, (values
  (1, 1, 'FR', '1er janvier', 'Code du travail L3133-1'),
  (5, 1, 'FR', '1er mai', 'Code du travail L3133-1'),
  (5, 8, 'FR', '8 mai', 'Code du travail L3133-1'),
  (7, 14, 'FR', '14 juillet', 'Code du travail L3133-1'),
  (8, 15, 'FR', 'Assomption', 'Code du travail L3133-1'),
  (11, 1, 'FR', 'Toussaint', 'Code du travail L3133-1'),
  (11, 11, 'FR', '11 novembre', 'Code du travail L3133-1'),
  (12, 25, 'FR', 'Jour de Noël', 'Code du travail L3133-1'),
  (12, 26, 'FR-ALSACE-MOSELLE', '2ème jour de Noël', 'Code du travail L3134-13'),
  (12, 20, 'RE', 'Abolition de l''esclavage', 'Code du travail L3422-2'),
  (5, 22, 'MQ', 'Abolition de l''esclavage', 'Code du travail L3422-2'),
  (5, 27, 'GP', 'Abolition de l''esclavage', 'Code du travail L3422-2'),
  (6, 10, 'GF', 'Abolition de l''esclavage', 'Code du travail L3422-2'),
  (4, 27, 'YT', 'Abolition de l''esclavage', 'Code du travail L3422-2')
) as fixed (month, day, zone, label, source);

insert into law_holiday (day, zone, label, source, checked_on)
select easter + days, zone, label, source, date '2026-11-22'
from unnest(array[
  date '2010-04-04', date '2011-04-24', date '2012-04-08', date '2013-03-31', date '2014-04-20',
  date '2015-04-05', date '2016-03-27', date '2017-04-16', date '2018-04-01', date '2019-04-21',
  date '2020-04-12', date '2021-04-04', date '2022-04-17', date '2023-04-09', date '2024-03-31',
  date '2025-04-20', date '2026-04-05', date '2027-03-28', date '2028-04-16', date '2029-04-01',
  date '2030-04-21', date '2031-04-13', date '2032-03-28', date '2033-04-17', date '2034-04-09',
  date '2035-03-25'
]) as easter, (values
  (1, 'FR', 'Lundi de Pâques', 'Code du travail L3133-1'),
  (39, 'FR', 'Ascension', 'Code du travail L3133-1'),
  (50, 'FR', 'Lundi de Pentecôte', 'Code du travail L3133-1'),
  (-2, 'FR-ALSACE-MOSELLE', 'Vendredi saint', 'Code du travail L3134-13')
) as movable (days, zone, label, source);

-- When a debtor may be solicited. No statute sets hours for collection: these are the house's own, those of
-- commercial prospecting, for consumers and, for want of a better rule, for professionals too.
insert into law_contact_window
  (profile, channel, day_of_week, opens, closes, valid_from, source, checked_on)
select profile, channel, day, opens, closes, date '2010-01-01', source, date '2026-11-22'
from (values
    ('CONSUMER', 'Règle interne, d''après C. conso. D223-9'),
    ('BUSINESS', 'Règle interne, les horaires des consommateurs')) as profiles (profile, source),
  unnest(array['CALL', 'SMS', 'EMAIL']) as channel,
  generate_series(1, 5) as day,
  (values (time '10:00', time '13:00'), (time '14:00', time '20:00')) as hours (opens, closes);

select seed_law_text('CONTACT_PROFILE', kind, '2010-01-01', profile, 'Règle interne') from (values
  ('CONSUMER', 'CONSUMER'), ('NON_PROFESSIONAL', 'CONSUMER'), ('BUSINESS', 'BUSINESS'), ('PUBLIC', 'BUSINESS')
) as profiles (kind, profile);

-- The category '' stands for every zone that has no row.
select seed_law_text('HOLIDAY_REGION', zone, '2010-01-01', region, 'Règle interne : les jours fériés du débiteur') from (values
  ('', 'FR'), ('Indian/Reunion', 'RE'), ('Indian/Mayotte', 'YT'), ('America/Martinique', 'MQ'),
  ('America/Guadeloupe', 'GP'), ('America/Cayenne', 'GF')
) as regions (zone, region);

-- Calendar days, the day of the question included, over every channel and every file of a debtor.
select seed_law('CONTACT_CAP', cap, '2010-01-01', null, most, 'ATTEMPTS', source),
  seed_law('CONTACT_CAP_DAYS', cap, '2010-01-01', null, days, 'DAYS', source)
from (values
  ('WEEK', 2, 7, 'Règle interne, d''après C. conso. L121-6 et L121-7'),
  ('MONTH', 4, 30, 'Règle interne, d''après C. conso. D223-9')) as caps (cap, most, days, source);

select seed_law_text('RULE_SOURCE', rule, '2010-01-01', source, 'Index des règles du contrôle de contact') from (values
  ('FILE_OPEN', 'Règle interne : un dossier clos ne réclame rien'),
  ('FIRST_LETTER', 'CPCE R124-4'),
  ('HOLD', 'C. conso. L121-6'),
  ('REACHABLE', 'C. civ. 9 ; RGPD art. 5'),
  ('OPT_OUT', 'C. conso. L121-7 3° ; RGPD art. 21'),
  ('SUNDAY', 'Règle interne, d''après C. conso. D223-9'),
  ('HOLIDAY', 'Règle interne, d''après C. conso. D223-9'),
  ('HOURS', 'Règle interne, d''après C. conso. D223-9'),
  ('CAP', 'Règle interne, d''après C. conso. L121-7 3°')
) as rules (rule, source);

-- Legal interest (CMF L313-2): the category is the creditor's. Until 2014 one rate served all.
select seed_law('LEGAL_INTEREST', 'INDIVIDUAL', first, last, individual, 'PERCENT', 'CMF L313-2 ; ' || source),
  seed_law('LEGAL_INTEREST', 'OTHER', first, last, other, 'PERCENT', 'CMF L313-2 ; ' || source)
from (values
  (date '2009-01-01', date '2009-12-31', 3.79, 3.79, 'taux unique de l''année ; source secondaire : moneyvox.fr'),
  (date '2010-01-01', date '2010-12-31', 0.65, 0.65, 'taux unique de l''année ; source secondaire : moneyvox.fr'),
  (date '2011-01-01', date '2011-12-31', 0.38, 0.38, 'taux unique de l''année ; source secondaire : moneyvox.fr'),
  (date '2012-01-01', date '2012-12-31', 0.71, 0.71, 'taux unique de l''année ; source secondaire : moneyvox.fr'),
  (date '2013-01-01', date '2013-12-31', 0.04, 0.04, 'taux unique de l''année ; source secondaire : moneyvox.fr'),
  (date '2014-01-01', date '2014-12-31', 0.04, 0.04, 'taux unique de l''année ; source secondaire : moneyvox.fr'),
  (date '2015-01-01', date '2015-06-30', 4.06, 0.93, 'source secondaire : moneyvox.fr 52984'),
  (date '2015-07-01', date '2015-12-31', 4.29, 0.99, 'source secondaire : affairesjuridiques.aphp.fr'),
  (date '2016-01-01', date '2016-06-30', 4.54, 1.01, 'source secondaire : onb-france.com'),
  (date '2016-07-01', date '2016-12-31', 4.35, 0.93, 'source secondaire : archives.phytoma-ldv.com'),
  (date '2017-01-01', date '2017-06-30', 4.16, 0.90, 'source secondaire : efl.fr'),
  (date '2017-07-01', date '2017-12-31', 3.94, 0.90, 'source secondaire : lextimes.fr'),
  (date '2018-01-01', date '2018-06-30', 3.73, 0.89, 'source secondaire : ficime.com'),
  (date '2018-07-01', date '2018-12-31', 3.60, 0.88, 'source secondaire : veegee.fr'),
  (date '2019-01-01', date '2019-06-30', 3.40, 0.86, '3,40 source secondaire ; 0,86 à confirmer'),
  (date '2019-07-01', date '2019-12-31', 3.26, 0.87, 'source secondaire : legibase.fr'),
  (date '2020-01-01', date '2020-06-30', 3.15, 0.87, 'source secondaire : cabinet-cec.fr'),
  (date '2020-07-01', date '2020-12-31', 3.11, 0.84, 'source secondaire : cabinet-cec.fr'),
  (date '2021-01-01', date '2021-06-30', 3.14, 0.79, 'source secondaire : dandrel-avocats.fr'),
  (date '2021-07-01', date '2021-12-31', 3.12, 0.76, 'source secondaire : dandrel-avocats.fr'),
  (date '2022-01-01', date '2022-06-30', 3.13, 0.76, 'source secondaire : droit-pratique.fr'),
  (date '2022-07-01', date '2022-12-31', 3.15, 0.77, 'source secondaire : notaires2normandie.com'),
  (date '2023-01-01', date '2023-06-30', 4.47, 2.06, 'source secondaire : notaires2normandie.com'),
  (date '2023-07-01', date '2023-12-31', 6.82, 4.22, 'source secondaire : notaires2normandie.com'),
  (date '2024-01-01', date '2024-06-30', 8.01, 5.07, 'source secondaire : avencia-eca.fr'),
  (date '2024-07-01', date '2024-12-31', 8.16, 4.92, 'source secondaire : avencia-eca.fr'),
  (date '2025-01-01', date '2025-06-30', 7.21, 3.71, 'source secondaire : ksca.fr, relevé public de projet'),
  (date '2025-07-01', date '2025-12-31', 6.65, 2.76, 'source secondaire : relevé public de projet'),
  (date '2026-01-01', date '2026-06-30', 6.67, 2.62, 'arrêté du 15 décembre 2025 (juriblio.fr)'),
  (date '2026-07-01', date '2026-12-31', 6.84, 2.75, 'arrêté du 26 juin 2026 (JO 30 juin), source secondaire')
) as rates (first, last, individual, other, source);

-- Rate of the ECB's main refinancing operations: every change, then the rate in force on the first day of
-- each half-year, which alone counts for late-payment penalties.
select seed_law('ECB_REFINANCING', '', first, (lead(first) over (order by first)) - 1, rate, 'PERCENT',
  'Taux directeurs de la BCE, cités par des tables publiques') from (values
  (date '2012-01-01', 1.00), (date '2012-07-11', 0.75), (date '2013-05-08', 0.50), (date '2013-11-13', 0.25),
  (date '2014-06-11', 0.15), (date '2014-09-10', 0.05), (date '2016-03-16', 0.00), (date '2022-07-27', 0.50),
  (date '2022-09-14', 1.25), (date '2022-11-02', 2.00), (date '2022-12-21', 2.50), (date '2023-02-08', 3.00),
  (date '2023-03-22', 3.50), (date '2023-05-10', 3.75), (date '2023-06-21', 4.00), (date '2023-08-02', 4.25),
  (date '2023-09-20', 4.50), (date '2024-06-12', 4.25), (date '2024-09-18', 3.65), (date '2024-10-23', 3.40),
  (date '2024-12-18', 3.15), (date '2025-02-05', 2.90), (date '2025-03-12', 2.65), (date '2025-04-23', 2.40),
  (date '2025-06-11', 2.15), (date '2026-06-17', 2.40), (date '2026-09-16', 2.65)
) as changes (first, rate);

select seed_law('ECB_HALF_YEAR', '', first, (first + interval '6 months')::date - 1, rate, 'PERCENT',
  'C. com. L441-10 II ; taux BCE en vigueur au premier jour du semestre') from (values
  (date '2012-01-01', 1.00), (date '2012-07-01', 1.00), (date '2013-01-01', 0.75), (date '2013-07-01', 0.50),
  (date '2014-01-01', 0.25), (date '2014-07-01', 0.15), (date '2015-01-01', 0.05), (date '2015-07-01', 0.05),
  (date '2016-01-01', 0.05), (date '2016-07-01', 0.00), (date '2017-01-01', 0.00), (date '2017-07-01', 0.00),
  (date '2018-01-01', 0.00), (date '2018-07-01', 0.00), (date '2019-01-01', 0.00), (date '2019-07-01', 0.00),
  (date '2020-01-01', 0.00), (date '2020-07-01', 0.00), (date '2021-01-01', 0.00), (date '2021-07-01', 0.00),
  (date '2022-01-01', 0.00), (date '2022-07-01', 0.00), (date '2023-01-01', 2.50), (date '2023-07-01', 4.00),
  (date '2024-01-01', 4.50), (date '2024-07-01', 4.25), (date '2025-01-01', 3.15), (date '2025-07-01', 2.15),
  (date '2026-01-01', 2.15), (date '2026-07-01', 2.40)
) as halves (first, rate);

select seed_law('LATE_PAYMENT_MARGIN', 'BUSINESS', '2009-01-01', null, 10, 'POINTS', 'C. com. L441-10 II');
select seed_law('LATE_PAYMENT_MARGIN', 'PUBLIC', '2013-05-01', null, 8, 'POINTS', 'Code de la commande publique R2192-31');
select seed_law('LATE_PAYMENT_FLOOR', '', '2009-01-01', null, 3, 'TIMES', 'C. com. L441-10 II');
select seed_law('RECOVERY_INDEMNITY', '', '2013-01-01', null, 40, 'EUR', 'C. com. D441-5');
select seed_law('REMITTANCE_DELAY', '', '2012-06-01', null, 1, 'MONTHS', 'CPCE R124-6');
select seed_law('VAT', 'STANDARD', '2014-01-01', null, 20, 'PERCENT', 'CGI 278');

-- What a judgment adds, how days are counted, in which order a payment is spread.
select seed_law('JUDGMENT_SURCHARGE', '', '1975-07-15', null, 5, 'POINTS', 'CMF L313-3');
select seed_law('JUDGMENT_SURCHARGE_DELAY', '', '1975-07-15', null, 2, 'MONTHS', 'CMF L313-3');
select seed_law('GRACE_LIMIT', '', '2016-10-01', null, 24, 'MONTHS', 'C. civ. 1343-5');
select seed_law_text('DAY_BASIS', '', '1900-01-01', 'ACT/365F', 'Usage ; aucun texte ne fixe 365 ou 366');
select seed_law_text('ALLOCATION_ORDER', '', '1900-01-01', 'COSTS,INTEREST,PRINCIPAL,INDEMNITY',
  'C. civ. 1343-1 ; le rang de l''indemnité n''est pas fixé : dernière par prudence');

-- What may be claimed from whom beside principal and interest, before and after an enforceable title. A
-- closed list: what has no row may not be claimed.
select seed_law_text('CLAIMABLE_COST', kind || '/' || type, '2014-03-19', answer,
  case when answer = 'NEVER' and kind in ('CONSUMER', 'NON_PROFESSIONAL')
    then 'C. conso. L121-21 ; CPCE L111-8 al. 2' else source end)
from unnest(array['CONSUMER', 'NON_PROFESSIONAL', 'BUSINESS', 'PUBLIC']) as kind, (values
  ('COURT_FEE', 'TITLE', 'CPC 695 ; CPCE L111-8'),
  ('DEPENS', 'TITLE', 'CPC 695 et 696'),
  ('BAILIFF_ACT', 'TITLE', 'CPCE L111-8 al. 1'),
  ('ARTICLE_700', 'TITLE', 'CPC 700'),
  ('SERVICE', 'TITLE', 'CPC 695 6° ; CPCE L111-8'),
  ('ENFORCEMENT', 'TITLE', 'CPCE L111-8 al. 1'),
  ('BAILIFF_FEE', 'TITLE', 'C. com. A444-31'),
  ('PRESCRIBED_ACT', 'YES', 'CPCE L111-8 al. 2'),
  ('RECOVERY_FEE', 'NEVER', 'CPCE L111-8 al. 2'),
  ('AGENCY_FEE', 'NEVER', 'CPCE L111-8 al. 2'),
  ('FILE_FEE', 'NEVER', 'CPCE L111-8 al. 2'),
  ('REMINDER_FEE', 'NEVER', 'CPCE L111-8 al. 2')
) as costs (type, answer, source);
select seed_law_text('CLAIMABLE_COST', kind || '/INDEMNITY_40', '2014-03-19', 'NEVER', source) from (values
  ('CONSUMER', 'C. com. L441-10 II et D441-5, entre professionnels seulement ; C. conso. L121-21'),
  ('NON_PROFESSIONAL', 'C. com. L441-10 II et D441-5, entre professionnels seulement ; C. conso. L121-21'),
  ('BUSINESS', 'C. com. D441-5 : comptée d''office, une fois par facture'),
  ('PUBLIC', 'Code de la commande publique D2192-35 : comptée d''office, une fois par facture')
) as indemnities (kind, source);
select seed_law_text('CLAIMABLE_COST', kind || '/INDEMNITY_COMPLEMENT', '2014-03-19', answer, source) from (values
  ('CONSUMER', 'NEVER', 'C. com. L441-10 II, entre professionnels seulement ; C. conso. L121-21'),
  ('NON_PROFESSIONAL', 'NEVER', 'C. com. L441-10 II, entre professionnels seulement ; C. conso. L121-21'),
  ('BUSINESS', 'YES', 'C. com. L441-10 II, sur justification'),
  ('PUBLIC', 'YES', 'Code de la commande publique L2192-13, sur justification')
) as complements (kind, answer, source);
select seed_law_text('CLAIMABLE_COST', kind || '/PENALTY_CLAUSE', '2016-10-01', answer, source) from (values
  ('CONSUMER', 'TITLE', 'C. civ. 1231-5 ; C. conso. R212-2 3° : au juge d''en décider'),
  ('NON_PROFESSIONAL', 'TITLE', 'C. civ. 1231-5 : au juge d''en décider'),
  ('BUSINESS', 'YES', 'C. civ. 1231-5'),
  ('PUBLIC', 'YES', 'C. civ. 1231-5')
) as clauses (kind, answer, source);

-- Months to sue within, by the nature of the claim and, before the slash, who owes it; '' for all others. A
-- business has neither a residential lease nor consumer credit. The last two are no natures: how long a title
-- can be enforced, and how far from the due date interruptions can carry a claim without one.
select seed_law('LIMITATION', category, '2008-06-19', null, months, 'MONTHS', source) from (values
  ('', 60, 'C. civ. 2224 ; C. com. L110-4'),
  ('CONSUMER/', 24, 'C. conso. L218-2'),
  ('CONSUMER/RENT', 36, 'Loi 89-462 art. 7-1'),
  ('/TELECOM', 12, 'CPCE (postes) L34-2'),
  ('/TRANSPORT', 12, 'C. com. L133-6'),
  ('/INSURANCE', 24, 'C. ass. L114-1'),
  ('CONSUMER/CREDIT', 24, 'C. conso. R312-35, forclusion'),
  ('/TITLE', 120, 'CPCE L111-4'),
  ('/LONG_STOP', 240, 'C. civ. 2232')
) as periods (category, months, source);

-- Texts of the first letter (CPCE R124-4).
select seed_law_text('L111_8_AL2', 'fr', '2014-03-19',
  'Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier, sauf s''ils concernent un acte dont l''accomplissement est prescrit par la loi au créancier. Toute stipulation contraire est réputée non écrite, sauf disposition législative contraire.',
  'CPCE L111-8 al. 2');
select seed_law_text('L111_8_AL3', 'fr', '2014-03-19',
  'Cependant, le créancier qui justifie du caractère nécessaire des démarches entreprises pour recouvrer sa créance peut demander au juge de l''exécution de laisser tout ou partie des frais ainsi exposés à la charge du débiteur de mauvaise foi.',
  'CPCE L111-8 al. 3');
select seed_law_text('ACTIVITY_STATEMENT', 'fr', '2012-06-01',
  '{agency} exerce une activité de recouvrement amiable de créances pour le compte d''autrui (articles L124-1 et R124-1 et suivants du code des procédures civiles d''exécution).',
  'CPCE R124-4 1°');
select seed_law_text('ACTIVITY_STATEMENT', 'en', '2012-06-01',
  '{agency} carries on an activity of amicable debt collection on behalf of others (articles L124-1 and R124-1 et seq. of the French code of civil enforcement procedures).',
  'CPCE R124-4 1°');
select seed_law_text('GDPR_NOTICE', 'fr', '2018-05-25',
  'Vos données (identité, coordonnées, factures et paiements) nous ont été transmises par {creditor}, qui nous a chargés de recouvrer sa créance. {agency} les traite pour ce recouvrement amiable, sur le fondement de l''exécution du contrat et de l''intérêt légitime du créancier. Elles ne sont communiquées qu''à {creditor} et, s''il y a lieu, à un commissaire de justice, à un avocat ou au juge. Elles sont conservées jusqu''à la clôture du dossier puis archivées cinq ans, dix ans si une décision de justice est rendue. Vous pouvez demander à y accéder, les faire rectifier ou effacer, en limiter l''usage ou vous y opposer : {dataProtectionEmail}. Vous pouvez adresser une réclamation à la CNIL (www.cnil.fr).',
  'RGPD art. 14');
select seed_law_text('GDPR_NOTICE', 'en', '2018-05-25',
  'Your data (identity, contact details, invoices and payments) were sent to us by {creditor}, who instructed us to collect what it is owed. {agency} processes them for this amicable collection, on the grounds of performance of the contract and the creditor''s legitimate interest. They are disclosed to nobody but {creditor} and, where need be, a bailiff (commissaire de justice), a lawyer or the court. They are kept until the file is closed, then archived for five years, ten if a court decision is given. You may ask to access, correct or erase them, to restrict their use or object to it: {dataProtectionEmail}. You may complain to the French data protection authority, the CNIL (www.cnil.fr).',
  'RGPD art. 14');

drop function seed_law(text, text, date, date, numeric, text, text);
drop function seed_law_text(text, text, date, text, text);
