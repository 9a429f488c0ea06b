bad-request = Solicitud incorrecta
    .detail = No se pudo entender la solicitud. Verifica que sea HTTP válido.
