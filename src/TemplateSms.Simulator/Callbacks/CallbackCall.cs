namespace TemplateSms.Simulator.Callbacks;

/// <summary>A callback with what its attempts need.</summary>
/// <param name="Callback">The callback as it stands.</param>
/// <param name="Request">Makes the request of an attempt.</param>
/// <param name="MostAttempts">The most attempts.</param>
internal sealed record CallbackCall(Callback Callback, Func<HttpRequestMessage> Request, int MostAttempts);
