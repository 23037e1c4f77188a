namespace TemplateSms.Simulator;

/// <summary>The content of a column of the campaign report.</summary>
public enum CampaignField
{
    /// <summary>The phone's number, as the client wrote it.</summary>
    Number,

    /// <summary>When the message was sent, on the account's clock.</summary>
    SentAt,

    /// <summary>The sender; empty when the message has none.</summary>
    Sender,

    /// <summary>The text.</summary>
    Text,

    /// <summary>The SMS that the message was billed as.</summary>
    Segments,

    /// <summary>The tracker; empty when the message has none.</summary>
    Tracker,

    /// <summary>The message's status, in the words of <see cref="CampaignReportOptions"/>.</summary>
    Status,
}
