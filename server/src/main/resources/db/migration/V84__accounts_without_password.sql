-- Whoever signs up by passkey may go before they have made one; the sweep looks among these alone.
create index account_without_password on account (created) where password is null;
