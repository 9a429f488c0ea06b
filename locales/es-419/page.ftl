page-name-example = Ana
page-unreachable = No se puede acceder al servicio. Verifica la conexión e inténtalo de nuevo.
