namespace TemplateSms.Simulator.Callbacks;

/// <summary>The kind of news that a callback brings.</summary>
internal enum CallbackKind
{
    /// <summary>A delivery receipt of iSendPro.</summary>
    Receipt,

    /// <summary>A STOP reply, told by iSendPro.</summary>
    Stop,

    /// <summary>A status of a message at Twilio.</summary>
    Status,
}
