namespace TemplateSms.Queue.EntityFrameworkCore.Tests.Kit;

internal sealed class LostConnectionException() : Exception("The connection is lost.");
