using TemplateSms.Simulator.Callbacks;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>Some of the callbacks, newest first.</summary>
internal sealed record CallbackList(IReadOnlyList<Callback> Callbacks);
