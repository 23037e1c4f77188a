namespace TemplateSms.Simulator.Callbacks;

/// <summary>The stage that a callback has reached.</summary>
internal enum CallbackProgress
{
    /// <summary>It waits for its first attempt or its next.</summary>
    Waiting,

    /// <summary>An attempt was answered with success.</summary>
    Delivered,

    /// <summary>Its last attempt has failed, and there is no other.</summary>
    Failed,
}
