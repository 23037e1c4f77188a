namespace TemplateSms.Isendpro.Messages;

/// <summary>The values that the messages of one <c>/smsmulti</c> request share: it has lists for numbers, texts and trackers only.</summary>
internal sealed record RequestKey(SenderId? Sender, SmsKind Kind, bool IsUcs2, string? SmsLong, bool HasNoStop, bool HasTracker);
