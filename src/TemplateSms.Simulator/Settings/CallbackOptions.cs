namespace TemplateSms.Simulator.Callbacks;

/// <summary>
/// Where the gateway tells what became of messages. The provider calls URLs that are set in the account and returns the
/// tracker as a parameter of the URL; how its parameters are named is not public, so the names here are yours to set.
/// </summary>
public sealed class CallbackOptions
{
    /// <summary>Called with GET for each message that was sent: the delivery receipt. Null, the default, calls nobody.</summary>
    public Uri? ReceiptUrl { get; set; }

    /// <summary>Called with GET when a phone answers STOP. Null, the default, calls nobody.</summary>
    public Uri? StopUrl { get; set; }

    /// <summary>Whether URLs may lead off this machine. False by default: only loopback is called.</summary>
    public bool AllowRemote { get; set; }

    /// <summary>The parameter that holds the message's tracker; it is left out when the message has none.</summary>
    public string TrackerParameter { get; set; } = "tracker";

    /// <summary>The parameter that holds the phone's number, as the client wrote it.</summary>
    public string NumberParameter { get; set; } = "num";

    /// <summary>The parameter that holds the status of a receipt.</summary>
    public string StatusParameter { get; set; } = "status";

    /// <summary>The status of a receipt: what the gateway says of a message that arrived.</summary>
    public string DeliveredStatus { get; set; } = "delivered";

    /// <summary>The parameter that holds the text of the phone's answer.</summary>
    public string TextParameter { get; set; } = "sms";
}
