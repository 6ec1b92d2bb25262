-- The messages that go out, as data: a placeholder {name} that cannot be filled stops the message;
-- {?name}...{/} is left out where there is no such figure.
-- Every contact after the first letter recalls its reference and date (CPCE R124-4). Texts that a
-- stranger may see or hear (SMS, calls) name no debt. SMS keep to the GSM alphabet.

-- Words that no template may contain: what confuses an amicable letter with an act of enforcement
-- (C. pén. 433-13) or threatens what is not possible without a title (C. conso. L121-6).
create table forbidden_wording (
  words text primary key,
  source text not null,
  checked_on date not null
);
select allow_appends('forbidden_wording');

insert into forbidden_wording (words, source, checked_on) values
  ('commandement', 'C. pén. 433-13', '2026-11-22'),
  ('sommation', 'C. pén. 433-13', '2026-11-22'),
  ('assignation', 'C. pén. 433-13', '2026-11-22'),
  ('huissier', 'C. pén. 433-13', '2026-11-22'),
  ('commissaire de justice', 'C. pén. 433-13', '2026-11-22'),
  ('service judiciaire', 'C. pén. 433-13', '2026-11-22'),
  ('service contentieux', 'C. pén. 433-13', '2026-11-22'),
  ('marianne', 'C. pén. 433-13', '2026-11-22'),
  ('république française', 'C. pén. 433-13', '2026-11-22'),
  ('saisie', 'C. conso. L121-6', '2026-11-22'),
  ('seizure', 'C. conso. L121-6', '2026-11-22'),
  ('bailiff', 'C. pén. 433-13', '2026-11-22'),
  ('ficp', 'C. conso. L121-6', '2026-11-22'),
  ('banque de france', 'C. conso. L121-6', '2026-11-22'),
  ('frais de dossier', 'CPCE L111-8, C. conso. L121-21', '2026-11-22'),
  ('frais de relance', 'CPCE L111-8, C. conso. L121-21', '2026-11-22'),
  ('frais de recouvrement', 'CPCE L111-8, C. conso. L121-21', '2026-11-22');

insert into message_template (code, channel, language, subject, body, purpose, valid_from) values
('FIRST_LETTER', 'LETTER', 'fr', 'Votre dossier {file}',
'Première lettre au débiteur, avec les mentions de l''article R124-4 du code des procédures civiles d''exécution. Dossier {file}, créancier {creditor}, débiteur {debtor}, solde {balance}.',
'SOLICITATION', '2020-01-01'),
('FIRST_LETTER', 'LETTER', 'en', 'Your file {file}',
'First letter to the debtor, with the contents of article R124-4 of the French code of civil enforcement procedures. File {file}, creditor {creditor}, debtor {debtor}, balance {balance}.',
'SOLICITATION', '2020-01-01'),

('REMINDER', 'SMS', 'fr', null,
'{agency} : dossier {file}, solde {balance}. Suite à notre courrier {firstLetterRef} du {firstLetterDate}, merci de nous appeler au {agencyPhone}. STOP pour ne plus recevoir de SMS.',
'SOLICITATION', '2020-01-01'),
('REMINDER', 'SMS', 'en', null,
'{agency}: file {file}, balance {balance}. Further to our letter {firstLetterRef} of {firstLetterDate}, please call us on {agencyPhone}. STOP to receive no more SMS.',
'SOLICITATION', '2020-01-01'),

('REMINDER', 'EMAIL', 'fr', 'Votre dossier {file}',
'Bonjour {debtor},

Nous revenons vers vous au nom de {creditor}, suite à notre lettre {firstLetterRef} du {firstLetterDate}.

À ce jour, le solde de votre dossier {file} s''élève à {balance}.

Pour le régler, vous pouvez faire un virement :
  Bénéficiaire : {agency}
  IBAN : {iban}
  Référence à indiquer : {paymentReference}

Si vous rencontrez une difficulté, si vous contestez cette somme ou si vous l''avez déjà réglée, appelez-nous au {agencyPhone} ou répondez à cet e-mail : nous chercherons une solution avec vous.

Cordialement,
{agency}
{agencyPhone} - {agencyEmail}

Pour ne plus recevoir d''e-mails de notre part, répondez STOP.',
'SOLICITATION', '2020-01-01'),
('REMINDER', 'EMAIL', 'en', 'Your file {file}',
'Dear {debtor},

We write again on behalf of {creditor}, further to our letter {firstLetterRef} of {firstLetterDate}.

As of today the balance of your file {file} is {balance}.

You can pay it by bank transfer:
  Payee: {agency}
  IBAN: {iban}
  Reference to quote: {paymentReference}

If you are in difficulty, dispute the amount or have already paid, call us on {agencyPhone} or reply to this e-mail: we will look for a solution with you.

Yours sincerely,
{agency}
{agencyPhone} - {agencyEmail}

To receive no more e-mails from us, reply STOP.',
'SOLICITATION', '2020-01-01'),

('REMINDER', 'LETTER', 'fr', 'Rappel - dossier {file}',
'Nous revenons vers vous au nom de {creditor}. Sauf erreur de notre part, nous n''avons pas reçu le règlement demandé par notre lettre {firstLetterRef} du {firstLetterDate}.

À ce jour, le solde de votre dossier s''élève à {balance}. Nous vous remercions de le régler par virement, en indiquant la référence {paymentReference}.

Si vous rencontrez une difficulté, si vous contestez cette somme ou si vous l''avez déjà réglée, appelez-nous au {agencyPhone} : nous chercherons une solution avec vous.',
'SOLICITATION', '2020-01-01'),
('REMINDER', 'LETTER', 'en', 'Reminder - file {file}',
'We write again on behalf of {creditor}. Unless we are mistaken, we have not received the payment asked for by our letter {firstLetterRef} of {firstLetterDate}.

As of today the balance of your file is {balance}. Please pay it by bank transfer, quoting the reference {paymentReference}.

If you are in difficulty, dispute the amount or have already paid, call us on {agencyPhone}: we will look for a solution with you.',
'SOLICITATION', '2020-01-01'),

('REMINDER', 'CALL', 'fr', null,
'Bonjour. Ceci est un message personnel de {agency} pour {debtor}. Merci de nous rappeler au {agencyPhone}, en indiquant la référence {file}. Notre courrier {firstLetterRef} du {firstLetterDate} vous en donne l''objet. Merci, au revoir.',
'SOLICITATION', '2020-01-01'),
('REMINDER', 'CALL', 'en', null,
'Hello. This is a personal message from {agency} for {debtor}. Please call us back on {agencyPhone}, quoting the reference {file}. Our letter {firstLetterRef} of {firstLetterDate} tells you what it is about. Thank you, goodbye.',
'SOLICITATION', '2020-01-01'),

('FORMAL_NOTICE', 'LETTER', 'fr', 'Mise en demeure - dossier {file}',
'Malgré notre lettre {firstLetterRef} du {firstLetterDate}, la somme due à {creditor} n''a pas été réglée.

Au nom et pour le compte de {creditor}, nous vous mettons en demeure de payer la somme de {balance}, par virement portant la référence {paymentReference}. La présente vaut mise en demeure au sens de l''article 1344 du code civil.

À défaut de règlement, {creditor} se réserve le droit de saisir la juridiction compétente.

Si vous contestez cette somme ou rencontrez une difficulté, faites-le nous savoir au {agencyPhone} : nous étudierons votre situation.',
'SOLICITATION', '2020-01-01'),
('FORMAL_NOTICE', 'LETTER', 'en', 'Formal notice - file {file}',
'Despite our letter {firstLetterRef} of {firstLetterDate}, the amount owed to {creditor} has not been paid.

In the name and on behalf of {creditor}, we give you formal notice to pay {balance}, by bank transfer with the reference {paymentReference}. This letter is a formal notice within the meaning of article 1344 of the French civil code.

Failing payment, {creditor} reserves the right to bring the matter before the competent court.

If you dispute the amount or are in difficulty, tell us on {agencyPhone}: we will look into your situation.',
'SOLICITATION', '2020-01-01'),

('RECEIPT', 'EMAIL', 'fr', 'Quittance - dossier {file}',
'Bonjour {debtor},

Nous avons bien reçu votre paiement de {paymentAmount} du {paymentDate}, pour le compte de {creditor} (dossier {file}{?firstLetterRef}, notre lettre {firstLetterRef} du {firstLetterDate}{/}). Le présent message en vaut quittance.

Solde restant à ce jour : {balance}.

Cordialement,
{agency}
{agencyPhone} - {agencyEmail}',
'MANDATORY', '2020-01-01'),
('RECEIPT', 'EMAIL', 'en', 'Receipt - file {file}',
'Dear {debtor},

We have received your payment of {paymentAmount} of {paymentDate}, on behalf of {creditor} (file {file}{?firstLetterRef}, our letter {firstLetterRef} of {firstLetterDate}{/}). This message is your receipt.

Balance remaining today: {balance}.

Yours sincerely,
{agency}
{agencyPhone} - {agencyEmail}',
'MANDATORY', '2020-01-01'),

('RECEIPT', 'LETTER', 'fr', 'Quittance - dossier {file}',
'Nous avons bien reçu votre paiement de {paymentAmount} du {paymentDate}, pour le compte de {creditor}, au titre de votre dossier {file}. La présente vous en donne quittance.

Solde restant à ce jour : {balance}.',
'MANDATORY', '2020-01-01'),
('RECEIPT', 'LETTER', 'en', 'Receipt - file {file}',
'We have received your payment of {paymentAmount} of {paymentDate}, on behalf of {creditor}, for your file {file}. This letter is your receipt.

Balance remaining today: {balance}.',
'MANDATORY', '2020-01-01');

-- Said to whoever calls the number that messages come from.
insert into message_template (code, channel, language, subject, body, purpose, valid_from) values
('GREETING', 'CALL', 'fr', null,
'Bonjour, vous êtes bien chez {agency}. Pour parler à un conseiller, merci d''appeler le {agencyPhone}. Au revoir.',
'REPLY', '2020-01-01'),
('GREETING', 'CALL', 'en', null,
'Hello, this is {agency}. To speak to an adviser, please call {agencyPhone}. Goodbye.',
'REPLY', '2020-01-01');
