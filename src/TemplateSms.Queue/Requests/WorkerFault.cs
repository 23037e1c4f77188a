using Microsoft.Extensions.Options;

namespace TemplateSms.Queue.Requests;

/// <summary>Tells faults of a worker from those of a message, which would throw again whoever sends it.</summary>
internal static class WorkerFault
{
    /// <summary>Whether the worker stops, or its configuration is wrong: another worker, or this one later, can send the message.</summary>
    public static bool Is(Exception failure) => failure is ObjectDisposedException or OperationCanceledException or OptionsValidationException;
}
