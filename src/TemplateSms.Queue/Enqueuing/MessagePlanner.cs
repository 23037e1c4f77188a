using System.Globalization;
using System.Text;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;
using TemplateSms.Sending;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>Makes of a message what the ledger keeps, by the rules that a direct send would keep.</summary>
internal sealed class MessagePlanner(QueueSettings settings, QueueAccounts accounts, ISmsBodyProtector? protector, TimeProvider clock)
{
    private const int MostKeyCharacters = 200;

    /// <exception cref="ArgumentException">The key is empty, too long, or has characters that no database keeps.</exception>
    public static void CheckKey(string? key)
    {
        if (key is not null && (key.Length is 0 or > MostKeyCharacters || key.EnumerateRunes().Any(IsNone)))
            throw new ArgumentException($"The key of a message must have 1 to {MostKeyCharacters} characters, without control characters or unpaired surrogates.", nameof(key));
    }

    /// <summary>The key of one of many messages.</summary>
    public static string? KeyOf(string? key, PhoneNumber to) => key is null ? null : string.Create(CultureInfo.InvariantCulture, $"{key}/{to.Value}");

    /// <summary>Plans a message.</summary>
    /// <exception cref="SmsTemplateException">The message has no form that an account of its lane takes.</exception>
    /// <exception cref="SmsRejectedException">A rule refuses it.</exception>
    public NewMessage Plan(SmsMessage message, SmsSendOptions? options, string? key)
    {
        var lane = settings.Lanes.Of(message.Content);
        var id = MessageId.New(clock.GetUtcNow());
        var account = lane.Accounts[0];
        var plan = PlanOf(message, options, accounts.Of(account), id);
        // What is kept is what goes over the wire, whichever account it goes through.
        var kept = new SmsMessage(message.To, plan.Content);
        foreach (var other in lane.Accounts.Skip(1))
            PlanOf(kept, options, accounts.Of(other), id);

        return new NewMessage
        {
            Id = id,
            Key = key,
            Lane = lane.Name,
            Account = account,
            To = message.To,
            Content = plan.Content,
            Body = protector?.Protect(plan.Content.Text) ?? plan.Content.Text,
            IsProtected = protector is not null,
            Sender = plan.Sender,
            Reference = plan.Tracker,
            Request = string.Join('\0', message.Content.Text, (options?.Sender ?? message.Content.Sender)?.Value, message.To.Value),
            NotBefore = TimeOf(plan, options?.SendAt),
            Expiry = lane.Expiry,
        };
    }

    // Halves of surrogate pairs are read as the character that replaces them.
    private static bool IsNone(Rune character) => Rune.IsControl(character) || character == Rune.ReplacementChar;

    private static SmsPlan PlanOf(SmsMessage message, SmsSendOptions? options, ISmsQueueTransport transport, Guid id)
    {
        var tracker = options?.Tracker ?? message.Content.Tracker ?? ReferenceOf(id, transport.Rules);
        var plan = transport.Plan(message, new SmsSendOptions { Sender = options?.Sender, Tracker = tracker });
        return plan.RefusalFor(message.To) is { } reason ? throw new SmsRejectedException(reason, message.To) : plan;
    }

    /// <summary>The message's id as its reference, by which the gateway's reports name it.</summary>
    private static string? ReferenceOf(Guid id, GatewayRules rules) => id.ToString("N") is var reference && rules.ProblemOfTracker(reference) is null ? reference : null;

    /// <summary>The time at which the message may leave; null for now, which the database's clock tells better.</summary>
    private DateTimeOffset? TimeOf(SmsPlan plan, DateTimeOffset? sendAt)
    {
        var now = clock.GetUtcNow();
        var wanted = sendAt > now ? sendAt.Value : now;
        var permitted = plan.PermittedFrom(wanted);
        return permitted > now ? permitted : null;
    }
}
