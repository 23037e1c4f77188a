namespace TemplateSms.Queue.Databases;

/// <summary>The tables of the ledger.</summary>
internal static class LedgerSchema
{
    /// <summary>The version that this code reads and writes.</summary>
    public const int Version = 1;

    /// <summary>The statements that make what is missing, in their order.</summary>
    /// <param name="idType">The type of a column for an id.</param>
    /// <param name="bytesType">The type of a column for bytes.</param>
    public static IReadOnlyList<string> Of(string idType, string bytesType) =>
    [
        $"""
        create table if not exists sms_queue (
            version integer not null,
            secret {bytesType} not null,
            reconciled bigint not null
        )
        """,
        """
        create table if not exists sms_lane (
            name text primary key,
            paused integer not null default 0,
            per_second double precision,
            burst integer,
            tokens double precision not null default 0,
            refilled bigint not null,
            served bigint
        )
        """,
        $"""
        create table if not exists sms_message (
            id {idType} primary key,
            key_hash {bytesType} unique,
            key text,
            request {bytesType} not null,
            lane text not null,
            not_before bigint not null,
            expires bigint,
            account text,
            recipient {bytesType} not null,
            phone text,
            body text,
            is_protected integer not null,
            encoding text not null,
            kind text not null,
            segments integer not null,
            max_segments integer not null,
            reserve integer not null,
            sender text,
            reference text,
            template text,
            culture text,
            gateways text not null,
            state text not null check (state in ('queued', 'sending', 'accepted', 'rejected', 'unknown', 'expired', 'cancelled')),
            attempts integer not null default 0,
            created bigint not null,
            changed bigint not null,
            code integer,
            reason text,
            delivery text,
            delivered_at bigint
        )
        """,
        $"""
        create table if not exists sms_attempt (
            message_id {idType} not null references sms_message (id),
            n integer not null,
            claim {idType} not null,
            worker text not null,
            account text,
            started bigint not null,
            lease_until bigint not null,
            releasable_at bigint not null,
            ended bigint,
            outcome text not null check (outcome in ('sending', 'accepted', 'rejected', 'not_reached', 'unknown', 'released')),
            code integer,
            status integer,
            gateway_id text,
            billed integer,
            reason text,
            who text,
            primary key (message_id, n)
        )
        """,
        $"""
        create table if not exists sms_opt_out (
            recipient {bytesType} primary key,
            since bigint not null,
            gateway text
        )
        """,
        "create unique index if not exists one_possible_send on sms_attempt (message_id) where outcome in ('sending', 'accepted', 'unknown')",
        "create index if not exists sms_message_due on sms_message (lane, not_before, id) where state = 'queued'",
        "create index if not exists sms_message_expires on sms_message (expires) where state = 'queued' and expires is not null",
        "create index if not exists sms_message_unknown on sms_message (changed) where state = 'unknown'",
        "create index if not exists sms_message_reference on sms_message (reference) where reference is not null",
        "create index if not exists sms_message_recipient on sms_message (recipient) where phone is not null",
        "create index if not exists sms_message_kept on sms_message (changed) where body is not null and state in ('accepted', 'rejected', 'unknown', 'expired', 'cancelled')",
        "create index if not exists sms_attempt_lease on sms_attempt (lease_until) where outcome = 'sending'",
    ];

    /// <summary>The statements that drop the tables, in their order.</summary>
    public static IReadOnlyList<string> Drop { get; } =
        [.. new[] { "sms_attempt", "sms_message", "sms_lane", "sms_opt_out", "sms_queue" }.Select(table => $"drop table if exists {table}")];
}
