namespace TemplateSms.Isendpro.Messages;

/// <summary>What the messages of one <c>/smsmulti</c> request share: it has lists for numbers, texts and trackers only.</summary>
internal readonly record struct RequestKey(SenderId? Sender, SmsKind Kind, bool IsUcs2, string? SmsLong, bool HasNoStop, bool HasTracker)
{
    public static RequestKey Of(Outgoing outgoing) => new(
        outgoing.Sender, outgoing.Content.Kind, outgoing.IsUcs2, outgoing.SmsLong, outgoing.HasNoStop, outgoing.Tracker is not null);
}
